package anye.review.window;

import java.util.stream.Stream;

/** Why something was not accepted on the spot; most name the paper that is missing. */
public enum DeferralReason {
    CERTIFICATE_MISSING, CONTRACT_MISSING, WAGES_MISSING, SOCIAL_INSURANCE_MISSING, MEDICAL_INSURANCE_MISSING, COMMITMENT_MISSING, AUTHORITY_MISSING,
    /** A paper is there and bears no seal. */
    NOT_SEALED,
    /** A paper cannot be read. */
    UNREADABLE,
    /** Nothing is wrong with the papers: the office could not take them at that hour. */
    OFFICE_UNABLE,
    /** 收受分离: another office is in charge, to which this one hands the papers on. */
    OTHER_OFFICE,
    /** The words beside it say what. */
    OTHER;

    /** The paper that is missing; null when it is something else. */
    public WindowPaper missing() {
        return Stream.of(WindowPaper.values()).filter(paper -> name().equals(paper.name() + "_MISSING")).findFirst().orElse(null);
    }
}
