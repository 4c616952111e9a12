package anye.declaration;

import anye.kernel.Months;

/**
 * One person of whom the office takes months back.
 *
 * @param taken the months that are looked at
 * @param before the months that count now
 * @param after those that would be left
 * @param creditedBefore each of them times its multiplier
 */
public record WhatIsLeft(long placementId, String name, Months taken, Months before, Months after, int creditedBefore, int creditedAfter) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "WhatIsLeft " + placementId;
    }
}
