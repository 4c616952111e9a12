package anye.amendment.web;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import anye.amendment.AmendmentDraft;
import anye.amendment.ProposeAmendment;
import anye.amendment.ValueForm;
import anye.kernel.Division;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.kernel.WrittenDate;
import anye.kernel.web.Pages;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Proposing a new edition of a figure; the fields begin with what holds now. */
@Named
@ViewScoped
public class ProposeAmendmentBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Policies policies;
    @Inject
    private ProposeAmendment proposeAmendment;

    private String figure;
    private String division;
    private String like;
    private List<Field> fields = List.of();
    private String from;
    private String citation;
    private String reason;

    /** One part of the value as it is typed. */
    public static final class Field implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String label;
        private final boolean flag;
        private String text;

        Field(ValueForm.Part part) {
            label = AmendmentWords.part(part.path());
            flag = part.kind() == ValueForm.Kind.FLAG;
            text = part.text();
        }

        public String getLabel() {
            return label;
        }

        public boolean isFlag() {
            return flag;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    /** @throws Refusal when there is no such figure, or none of its editions that a new one could be made like */
    public void open() {
        like = last(AmendmentDraft.figure(figure));
        fields = new ArrayList<>(ValueForm.parts(like).stream().map(Field::new).toList());
    }

    private <T> String last(Figure<T> figure) {
        var editions = policies.around(figure, Division.of(division));
        var any = policies.all(figure).values().iterator().next();
        return (editions.isEmpty() ? any.get(any.size() - 1) : editions.get(editions.size() - 1)).written();
    }

    public String propose() {
        var faults = new Faults();
        var written = faults.of(() -> ValueForm.written(like, fields.stream().map(Field::getText).toList()));
        var draft = new AmendmentDraft(figure, Division.of(division), faults.of(this::month), written, citation, reason);
        if (written == null) {
            faults.check(draft::mustBeSound);
            faults.tell();
        }
        long id = proposeAmendment.propose(draft);
        return Pages.confirmed("amendment.proposed", "/amendment/amendment.xhtml?id=" + id);
    }

    private YearMonth month() {
        try {
            return from == null ? null : WrittenDate.month(from);
        } catch (Refusal malformed) {
            throw malformed.at("from");
        }
    }

    public List<Field> getFields() {
        return fields;
    }

    public Division getPlace() {
        return Division.of(division);
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
