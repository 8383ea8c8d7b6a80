/**
 * A county to try things on: households and residents of Sanjiang's real villages, all of them made up. Names are drawn from lists,
 * document numbers are valid by their standards and counted out, nobody is copied. The same seed gives the same bytes.
 *
 * <p>Where the figures come from: ages follow the bulletin of the seventh census for Guangxi (2020: 23.6 % up to 14 years, 59.7 % from
 * 15 to 59, 16.7 % from 60, 12.2 % from 65), the ratio of the sexes the bulletin for Liuzhou (Sanjiang: 107 men to 100 women). The
 * county's government gives about 58 % Dong; how the peoples are spread over the townships is an estimate of ours.
 */
package org.gulou.people;
