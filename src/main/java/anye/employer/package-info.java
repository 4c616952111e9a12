/**
 * The employer's own data: 单位信息维护管理 with the unit profile and its 关联单位.
 *
 * <ul>
 * <li>用人单位 {@link anye.employer.EmployerProfile}; its 统一社会信用代码 and name come from the sign-in and are never typed
 * <li>残联主管部门 {@code certifyingDivision}: where the year is certified, the routing key of every case;
 * 税务主管部门 {@code taxDivision}: where the 残保金 is paid; 单位所属行政区 {@code registrationDivision}: where it is
 * registered. The three may differ (操作手册, 单位信息维护)
 * <li>经办人 {@code handler}, 法人 {@code legal}: 法定代表人 or 负责人, with any valid document
 * <li>关联单位 {@link anye.employer.AffiliatedUnitRow}: another unit that dispatches the people, or pays their wages or
 * insurance
 * <li>行政区划 {@link anye.employer.Divisions}, by name
 * </ul>
 */
package anye.employer;
