/**
 * The year's declaration (年审申报) of one employer: its placements (安置), their contracts and certificates, the chosen
 * months (安置登记), the monthly verification (人员信息校验), completion (完成申报) and withdrawal (年审申报撤回).
 *
 * <p>A {@code Placement} is one disabled employee in one business year. Its months are registered (chosen by the
 * employer), confirmed (安置确认, passed by the system or a reviewer), rejected (安置不通过), and credited (安置核定, confirmed
 * times the multiplier). What the rules concluded is a {@code StoredVerdict}, appended and never changed.
 *
 * <p>Later rooms learn by events: {@link anye.declaration.PlacementSubmitted}, {@link anye.declaration.PlacementRecalled},
 * {@link anye.declaration.DeclarationCompleted}, {@link anye.declaration.DeclarationReopened}, {@link anye.declaration.WithdrawalRequested}.
 */
package anye.declaration;
