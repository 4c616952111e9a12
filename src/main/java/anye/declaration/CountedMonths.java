package anye.declaration;

import anye.kernel.Months;

/**
 * The months that count of people who are alike in them, without the people.
 *
 * @param people how many they are
 * @param doubled the confirmed months in which each counts as two
 * @param credited of each, months times their multiplier
 */
public record CountedMonths(int people, Months confirmed, Months doubled, int credited) {

    public int creditedTogether() {
        return people * credited;
    }
}
