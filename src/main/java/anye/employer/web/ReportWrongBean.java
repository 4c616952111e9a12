package anye.employer.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.employer.BusinessRegister;
import anye.employer.Ownership;
import anye.employer.RegisterField;
import anye.employer.RegisteredUnit;
import anye.employer.ReportWrong;
import anye.evidence.web.Uploads;
import anye.kernel.EmployerType;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 数据有误: one field of the register, what is right in its place, and why. */
@Named
@ViewScoped
public class ReportWrongBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private BusinessRegister register;
    @Inject
    private ReportWrong reportWrong;

    private RegisterField field;
    private String stated;
    private String reason;
    private transient List<Part> papers;
    private transient RegisteredUnit unit;

    public void open() {
        getUnit();
    }

    public RegisteredUnit getUnit() {
        if (unit == null) {
            unit = register.state(actor.employer()).unit().orElseThrow(() -> new Refusal(null, "employer.correction.unknown"));
        }
        return unit;
    }

    public String report() {
        reportWrong.report(field, stated, reason, Uploads.received(papers, "papers"));
        return Pages.confirmed("employer.correction.reported", "/employer/edit.xhtml");
    }

    /** What there is to choose from, as texts; empty where one types. */
    public List<String> getChoices() {
        return switch (field) {
            case TYPE -> Stream.of(EmployerType.values()).map(Enum::name).toList();
            case OWNERSHIP -> Stream.of(Ownership.values()).map(Enum::name).toList();
            case INDUSTRY -> EditEmployerBean.INDUSTRIES;
            default -> List.of();
        };
    }

    public boolean isDivision() {
        return field == RegisterField.REGISTRATION_DIVISION;
    }

    public boolean isTyped() {
        return !isDivision() && getChoices().isEmpty();
    }

    public RegisterField getField() {
        return field;
    }

    public void setField(RegisterField field) {
        this.field = field;
    }

    public String getStated() {
        return stated;
    }

    public void setStated(String stated) {
        this.stated = stated;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Part> getPapers() {
        return papers;
    }

    public void setPapers(List<Part> papers) {
        this.papers = papers;
    }
}
