package anye.amendment.web;

import java.io.Serializable;
import java.util.List;

import anye.amendment.AmendmentRow;
import anye.amendment.Amendments;
import anye.amendment.DecideAmendment;
import anye.amendment.PreviewAmendment;
import anye.amendment.WithdrawAmendment;
import anye.declaration.Flip;
import anye.kernel.web.Pages;
import anye.policy.Edition;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One amendment: what it says, what it would do, and who decides. */
@Named
@ViewScoped
public class AmendmentBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Amendments amendments;
    @Inject
    private PreviewAmendment previewAmendment;
    @Inject
    private DecideAmendment decideAmendment;
    @Inject
    private WithdrawAmendment withdrawAmendment;
    @Inject
    private Policies policies;

    private Long id;
    private long version;
    private String answer;
    private transient AmendmentRow row;
    /** Of a proposal, as it was opened; what is decided has done what it does. */
    private List<Flip> flips = List.of();

    public void open() {
        version = getRow().version();
        flips = getRow().isOpen() ? previewAmendment.preview(id) : List.of();
    }

    public AmendmentRow getRow() {
        if (row == null) {
            row = amendments.row(id);
        }
        return row;
    }

    /** What holds in that division and month now; null where nothing does, and once it is decided. */
    public String getBefore() {
        return !getRow().isOpen() || getRow().isHolidayPlan() ? null : before(Figure.of(getRow().figure()));
    }

    private <T> String before(Figure<T> figure) {
        return policies.around(figure, getRow().division()).stream().filter(edition -> !edition.from().isAfter(getRow().from())).reduce((earlier, later) -> later).map(Edition::written).orElse(null);
    }

    public List<Flip> getFlips() {
        return flips;
    }

    public boolean isDecidable() {
        return getRow().isOpen() && amendments.mayDecide(id);
    }

    public boolean isOwn() {
        return getRow().isOpen() && amendments.isOwn(id);
    }

    public String approve() {
        decideAmendment.approve(id, version);
        return Pages.confirmed("amendment.approved", here());
    }

    public String refuse() {
        decideAmendment.refuse(id, version, answer);
        return Pages.confirmed("amendment.refused", here());
    }

    public String withdraw() {
        withdrawAmendment.withdraw(id, version);
        return Pages.confirmed("amendment.withdrawn", here());
    }

    private String here() {
        return "/amendment/amendment.xhtml?id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
