package anye.review;

import java.util.List;

import anye.declaration.AttachFurther;
import anye.evidence.ReceivedFile;
import anye.kernel.Refusal;
import anye.rules.Question;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The employer adds papers that the reviewer has asked for. The clock stands until it says that these are all. */
@Stateless
public class HandInPapers {

    @Inject
    private Cases cases;
    @Inject
    private PaperRequests requests;
    @Inject
    private AttachFurther attachFurther;

    /** @throws Refusal when nothing is owed any more, or nothing was asked for this question */
    public void handIn(long placementId, Question question, List<ReceivedFile> files) {
        var found = cases.lockLatest(placementId);
        requests.settle(found);
        var request = requests.last(found);
        request.mustBeOpen();
        var paper = requests.papers(request).stream().filter(each -> each.question() == question).findFirst().orElseThrow(() -> new Refusal(null, "review.further.unasked"));
        attachFurther.attach(placementId, question, paper.months(), files);
    }
}
