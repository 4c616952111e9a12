/**
 * Letter: the papers an employer takes away, drawn as PDF and sealed.
 *
 * <ul>
 * <li>确认书 {@link anye.letter.LetterContent}, drawn by {@link anye.letter.LetterDrawing}: one document whose title
 * differs by region (年审确认书 in Anshan, 年审认证确认书 in Zhejiang, 审核认定书 in the manual). It is the basis of the levy's
 * filing. Its content, not its picture, is sealed ({@link anye.letter.Sealing}), so a reprint proves the same thing.
 * <li>申报资料真实性承诺书 {@link anye.letter.CommitmentText}, drawn by {@link anye.letter.CommitmentDrawing}: the text that was read
 * on the screen is the text that is drawn.
 * <li>申报回执 {@link anye.letter.ReceiptContent}, drawn by {@link anye.letter.ReceiptDrawing}: that a declaration was filed in
 * time, which says nothing about its result.
 * </ul>
 *
 * <p>A letter is written in the transaction of 完成申报 and kept as sealed content; the PDF is drawn whenever it is asked for,
 * so a reprint has the same number and says the same. When it can be had is the region's rule (AC-44); a granted
 * withdrawal makes it void (AC-48), and a new certification gets a new number. Anybody who holds one may check it by its
 * code ({@link anye.letter.LetterCheck}). The paper shows names in full and certificate numbers by their ends; the seal is over
 * the full content.
 */
package anye.letter;
