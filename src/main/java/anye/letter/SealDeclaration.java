package anye.letter;

import anye.declaration.CompleteDeclaration;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 完成申报 from the page: nothing is sealed but what was looked over there. */
@Stateless
public class SealDeclaration {

    @Inject
    private CompleteDeclaration completeDeclaration;
    @Inject
    private Letters letters;

    /**
     * @param seen the {@link Answers#sha256()} of what the page showed
     * @throws Refusal letter.complete.changed when something has changed since; then nothing is sealed
     */
    public void seal(long declarationId, String seen) {
        completeDeclaration.complete(declarationId);
        if (letters.valid(declarationId).stream().noneMatch(letter -> Answers.sha256(letter.content()).equals(seen))) {
            throw new Refusal(null, "letter.complete.changed");
        }
    }
}
