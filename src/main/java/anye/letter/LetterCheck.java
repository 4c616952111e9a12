package anye.letter;

import java.time.LocalDate;

import anye.kernel.Masked;

/**
 * What anybody who holds a letter's code may know about it. No person, and of the unit's name only the ends.
 *
 * @param availableFrom the day from which a letter not yet available will be; null when that is not known yet
 */
public record LetterCheck(State state, String title, String number, int year, String maskedUnit, int registered, int confirmed, int credited, String persons,
        String issuingOffice, LocalDate issuedOn, LocalDate availableFrom) {

    /** 有效, 尚未生效, 作废, 查无此书. */
    public enum State {
        VALID, NOT_YET, VOIDED, UNKNOWN
    }

    static LetterCheck unknown() {
        return new LetterCheck(State.UNKNOWN, null, null, 0, null, 0, 0, 0, null, null, null, null);
    }

    /** Of a letter that is not available yet the figures are not said. */
    static LetterCheck notYet(LetterContent letter, LocalDate availableFrom) {
        return new LetterCheck(State.NOT_YET, letter.title(), letter.number(), letter.businessYear().value(), Masked.unit(letter.employerName()), 0, 0, 0, null,
                letter.issuingOffice(), null, availableFrom);
    }

    static LetterCheck of(LetterContent letter) {
        var totals = letter.totals();
        return new LetterCheck(letter.voided() ? State.VOIDED : State.VALID, letter.title(), letter.number(), letter.businessYear().value(), Masked.unit(letter.employerName()),
                totals.registered(), totals.confirmed(), totals.credited(), LetterContent.persons(totals.credited()).toPlainString(), letter.issuingOffice(), letter.issuedOn(), null);
    }

    public boolean isFigured() {
        return state == State.VALID || state == State.VOIDED;
    }
}
