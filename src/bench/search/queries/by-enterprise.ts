import { happens, pickByShare } from '../draws.ts';
import { readers } from './by-name.ts';
import { type Ask, anyOf } from './query.ts';

/** By its proper name, or by all that it is called; whatever it makes or offers is right. */
export const byEnterprise: Ask = ({ catalogue }, random) => {
	const house = random.pick(catalogue.enterprises);
	const locale = pickByShare(random, readers);
	const proper = house.proper[locale];
	const whole = house.released.name[locale] ?? proper;
	const text = happens(random, 0.6)
		? proper
		: whole
				.replaceAll(/[“”«»,]/g, ' ')
				.replaceAll(/\s+/g, ' ')
				.trim();
	const right = catalogue.products.filter(({ houses }) => houses.includes(house));
	return anyOf(happens(random, 0.65) ? text.toLocaleLowerCase(locale) : text, right);
};
