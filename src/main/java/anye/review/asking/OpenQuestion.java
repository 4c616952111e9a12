package anye.review.asking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the person who has the code is asked. */
@Stateless
public class OpenQuestion {

    @Inject
    private Inquiries inquiries;

    /** @param tail the last four of the person's 公民身份号码 */
    public PutQuestion open(String code, String tail, String address) {
        var row = inquiries.byCode(code, tail, address).row();
        return new PutQuestion(row.employerName(), row.year());
    }
}
