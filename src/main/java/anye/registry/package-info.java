/**
 * The registry (部门数据): what the departments said, kept as received with source and time. 人力资源社会保障, 医疗保障,
 * 税务 (wages), 残联 and 退役军人事务 (certificates), 公安 (people), 市场监管 (units): {@link anye.registry.Department}.
 *
 * <p>Each is asked by {@code POST} of JSON ({@code idNumber}, {@code creditCode}, {@code year}) and answers 200 with an object:
 * {@code {"months":{"2025-01":"1900.00"}}} for wages, {@code {"months":["2025-01"]}} for insurances,
 * {@code {"certificates":[{"type","number","category","grade","validFrom","validTo"}]}}, a person with its {@code name}, a unit
 * with its {@code name}; {@code {}} alone says of a person or a unit that the register has none. Any other text, a word or a
 * month or a number that cannot be, or an answer about somebody else is silence.
 *
 * <p>A department that has nothing and one that does not answer are two different things, and stay so.
 */
package anye.registry;
