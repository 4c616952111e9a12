/**
 * The registry (部门数据): what the departments said, kept as received with source and time. 人力资源社会保障, 医疗保障,
 * 税务 (wages), 残联 and 退役军人事务 (certificates), 公安 (people), 市场监管 (units): {@link anye.registry.Department}.
 * A department that has nothing and one that does not answer are two different things, and stay so.
 */
package anye.registry;
