/**
 * The employed person is asked (残疾职工本人确认): with a code the employer or the office hands over, somebody who is declared
 * says in plain words whether they work there.
 *
 * <p>The answer goes to the office alone; the employer never learns it. A denial refuses nothing by itself: it opens a check
 * ({@link anye.review.asking.CheckDenial}), and stands beside other signs ({@link anye.review.asking.RiskSigns}) that a
 * reviewer may look into and that decide nothing (domain §9: 挂靠、假就业、出租残疾证).
 *
 * <p>With the same code, or at the window with their ID card, the person sees who looked at their data and who did what with
 * them ({@link anye.review.asking.SeeOwnLooks}, {@link anye.review.asking.ShowLooks}).
 */
package anye.review.asking;
