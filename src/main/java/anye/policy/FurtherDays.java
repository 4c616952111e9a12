package anye.policy;

/**
 * 补正期限: within how many working days an employer can be asked to hand in further papers.
 *
 * @param least so many it is left at least
 * @param most for so long the clock of the office may stand at most
 */
public record FurtherDays(int least, int most) {

    public FurtherDays {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("from " + least + " to " + most + " working days");
        }
    }
}
