/**
 * Tables as they come in and go out: lines (RFC 4180) and workbooks (.xlsx).
 *
 * <p>What comes in is bounded before it is taken apart, known by its content, and understood ({@link anye.kernel.sheet.Understanding})
 * before it is read; what goes out never becomes a formula.
 */
package anye.kernel.sheet;
