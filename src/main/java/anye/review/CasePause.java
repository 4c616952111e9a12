package anye.review;

import java.time.LocalDate;

/**
 * Why the legal clock of a case stands.
 *
 * @param since the day from which no day counts; null while the clock runs
 * @param silent whether a needed department has not answered (业务部门未反馈)
 * @param owedUntil until when the employer has been asked for further papers (补正); null when it owes nothing
 */
public record CasePause(LocalDate since, boolean silent, LocalDate owedUntil) {

    public static final CasePause NONE = new CasePause(null, false, null);

    public boolean isNow() {
        return since != null;
    }

    /** The end of the message key. */
    public String getWord() {
        return owedUntil == null ? "stoppedWhy" : silent ? "stoppedBoth" : "stoppedOwed";
    }
}
