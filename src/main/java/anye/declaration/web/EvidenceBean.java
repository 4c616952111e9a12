package anye.declaration.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import anye.declaration.AttachEvidence;
import anye.declaration.DetachEvidence;
import anye.declaration.PaperState;
import anye.declaration.PlacementFile;
import anye.declaration.Placements;
import anye.declaration.ReuseEvidence;
import anye.declaration.SubmitPlacement;
import anye.evidence.EvidenceRow;
import anye.evidence.Scanners;
import anye.evidence.web.Uploads;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.rules.Question;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** STEP.03 上传附件: evidence for each failing question of the chosen months. */
@Named
@ViewScoped
public class EvidenceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Placements placements;
    @Inject
    private ShownPlacement shown;
    @Inject
    private AttachEvidence attachEvidence;
    @Inject
    private DetachEvidence detachEvidence;
    @Inject
    private ReuseEvidence reuseEvidence;
    @Inject
    private Scanners scanners;
    @Inject
    private SubmitPlacement submitPlacement;

    private Long id;
    private transient Map<String, List<Part>> files = new HashMap<>();
    private transient Map<String, String> known = new HashMap<>();

    public void open() {
        placements.fileToChange(id);
    }

    public String attach(String question) {
        var fresh = Uploads.received(getFiles().get(question), "files-" + question);
        var known = getKnown().get(question);
        if (known != null && !known.isEmpty()) {
            reuseEvidence.reuse(id, Question.valueOf(question), ticked(question), Long.parseLong(known));
        }
        if (known == null || known.isEmpty() || !fresh.isEmpty()) {
            attachEvidence.attach(id, Question.valueOf(question), ticked(question), fresh);
        }
        return Pages.confirmed("declaration.evidence.attached", "/declaration/evidence.xhtml?id=" + id);
    }

    private static Months ticked(String question) {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get("months-" + question);
        return Months.of(Arrays.stream(sent == null ? new String[0] : sent).filter(text -> text.matches("[1-9]|1[0-2]")).mapToInt(Integer::parseInt).toArray());
    }

    public String detach(long useId) {
        detachEvidence.detach(id, useId);
        return Pages.confirmed("declaration.evidence.detached", "/declaration/evidence.xhtml?id=" + id);
    }

    public String submit() {
        submitPlacement.submit(id);
        return Pages.to("/declaration/registered.xhtml?id=" + id);
    }

    /** Documents of this person that answer other questions and could answer this one, too. */
    public List<EvidenceRow> others(String question) {
        var rows = getFile().evidence();
        var here = rows.stream().filter(row -> question.equals(row.question())).map(EvidenceRow::fileId).toList();
        var others = new LinkedHashMap<Long, EvidenceRow>();
        rows.stream().filter(row -> !here.contains(row.fileId()) && !row.isInfected()).forEach(row -> others.putIfAbsent(row.fileId(), row));
        return List.copyOf(others.values());
    }

    public PaperState state(EvidenceRow paper) {
        return PaperState.of(paper, getFile(), scanners.isThere());
    }

    public Map<String, String> getKnown() {
        if (known == null) {
            known = new HashMap<>();
        }
        return known;
    }

    /** The failing questions, each with its months in words. */
    public List<Failing> getFailing() {
        var file = getFile();
        var months = shown.months(id);
        return Arrays.stream(Question.values()).filter(question -> !file.toReview().of(question).isEmpty()).map(question -> new Failing(question.name(),
                months.stream().filter(month -> file.toReview().of(question).contains(month.number())).map(month -> new FailingMonth(month.number(), month.label(),
                        month.cells().get(question.ordinal()), !file.uncovered(question).contains(month.number()))).toList(),
                file.uncovered(question).count(),
                file.evidence().stream().filter(row -> question.name().equals(row.question())).toList(),
                !file.toReview().of(question).isEmpty() && file.uncovered(question).isEmpty() && file.evidence().stream().noneMatch(row -> question.name().equals(row.question())))).toList();
    }

    /**
     * One failing question.
     *
     * @param brought whether its evidence came with STEP.01: the dispatch agreement, or the image of a certificate
     */
    public record Failing(String question, List<FailingMonth> months, int uncovered, List<EvidenceRow> files, boolean brought) {
    }

    /** One failing month of it. */
    public record FailingMonth(int number, String label, CellView cell, boolean covered) {
    }

    /** Known before the page is built, so that each question has its own file field. */
    public List<String> getQuestions() {
        return getFailing().stream().map(Failing::question).toList();
    }

    public Failing failing(String question) {
        return getFailing().stream().filter(failing -> failing.question().equals(question)).findFirst().orElseThrow();
    }

    public PlacementFile getFile() {
        return shown.file(id);
    }

    public Map<String, List<Part>> getFiles() {
        if (files == null) {
            files = new HashMap<>();
        }
        return files;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
