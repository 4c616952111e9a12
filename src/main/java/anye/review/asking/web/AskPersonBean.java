package anye.review.asking.web;

import java.io.Serializable;
import java.time.LocalDate;

import anye.declaration.PlacementFile;
import anye.declaration.Placements;
import anye.kernel.Installation;
import anye.review.asking.AskPerson;
import anye.review.asking.Inquiries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 请本人确认: a code for one person. It is shown on this page once, and nowhere again. */
@Named
@ViewScoped
public class AskPersonBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AskPerson askPerson;
    @Inject
    private Placements placements;
    @Inject
    private Inquiries inquiries;

    private Long id;
    private String code;

    public void open() {
        getFile();
    }

    public void ask() {
        code = askPerson.ask(id);
    }

    public PlacementFile getFile() {
        return placements.file(id);
    }

    /** Null while no code was given out. */
    public LocalDate getGoodUntil() {
        return inquiries.goodUntil(id).orElse(null);
    }

    /** Where the person answers. */
    public String getAddress() {
        return Installation.address() + "/window/person.xhtml";
    }

    public String getCode() {
        return code;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
