package anye.policy;

/**
 * From where on something in the records should make a reviewer look twice. None of it decides anything.
 *
 * @param peopleOnAPhone from so many people of a year on one telephone
 * @param unitsOfAnAgency from so many employers of a year to which one agency sends people
 */
public record RiskThresholds(int peopleOnAPhone, int unitsOfAnAgency) {

    public RiskThresholds {
        if (peopleOnAPhone < 2 || unitsOfAnAgency < 2) {
            throw new IllegalArgumentException("one person on a telephone, or one employer of an agency, is no sign");
        }
    }
}
