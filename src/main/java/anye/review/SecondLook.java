package anye.review;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.YearMonth;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import anye.access.CurrentActor;
import anye.kernel.Division;
import anye.kernel.Installation;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.rules.PerQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 复核: a share of the approvals is looked at again by another reviewer before anybody is told. Which, follows from the
 * number of the case and a secret of this installation, so that nobody can choose or know beforehand. How many of a
 * hundred, a figure of the office says ({@link Figure#SECOND_LOOK}), unless the installation sets {@code anye.second-look};
 * the law asks for none.
 */
@ApplicationScoped
public class SecondLook {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    private FourEyes fourEyes;
    @Inject
    private CurrentActor actor;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    /** A refusal is not looked at again, since the employer can object to it; nor what nobody else could look at. */
    boolean isDue(ReviewCase found, Decisions decided) {
        return !found.isLookedAtFirst() && decided.refused().equals(PerQuestion.NONE) && isDrawn(found.id(), found.office()) && fourEyes.hasAnother(found, actor.get());
    }

    /** Public for the container's sake alone. */
    public boolean isDrawn(long caseId, Division office) {
        return draw(Installation.secret("second-look"), caseId) < ofAHundred(office) / 100;
    }

    double ofAHundred(Division office) {
        var figure = policies.figure(Figure.SECOND_LOOK, office, YearMonth.now(clock)).value();
        return Double.parseDouble(Installation.setting("anye.second-look", figure.toString()));
    }

    /** From 0 up to and without 1, spread evenly. */
    static double draw(String secret, long caseId) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Integer.toUnsignedLong(ByteBuffer.wrap(mac.doFinal(String.valueOf(caseId).getBytes(StandardCharsets.UTF_8))).getInt()) / (double) (1L << 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A case cannot be drawn", e);
        }
    }
}
