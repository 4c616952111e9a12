package anye.review.asking.web;

import java.util.List;

import anye.declaration.PlacementFile;
import anye.declaration.WindowEntries;
import anye.declaration.WindowEntryRow;
import anye.review.asking.Inquiries;
import anye.review.asking.InquiryRow;
import anye.review.asking.RiskSign;
import anye.review.asking.RiskSigns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What stands beside a case: signs to look into, the person's own word, and who entered it at the window. */
@Named
@RequestScoped
public class RiskSignsBean {

    @Inject
    private RiskSigns riskSigns;
    @Inject
    private Inquiries inquiries;
    @Inject
    private WindowEntries windowEntries;

    private List<RiskSign> found;

    /** Looked for once a page. */
    public List<RiskSign> of(PlacementFile file) {
        if (found == null) {
            found = file == null ? List.of() : riskSigns.of(file);
        }
        return found;
    }

    /** The questions that the person has answered. */
    public List<InquiryRow> answers(PlacementFile file) {
        return file == null ? List.of() : inquiries.about(file.row().id()).stream().filter(row -> row.answer() != null).toList();
    }

    /** Null when nothing was entered at the window. */
    public WindowEntryRow entry(PlacementFile file) {
        return file == null ? null : windowEntries.last(List.of(file.row().id())).get(file.row().id());
    }
}
