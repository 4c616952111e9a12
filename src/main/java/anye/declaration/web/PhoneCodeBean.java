package anye.declaration.web;

import java.io.Serializable;

import anye.declaration.OpenPhoneUpload;
import anye.declaration.PlacementFile;
import anye.kernel.Installation;
import anye.kernel.Refusal;
import anye.kernel.paper.QrCode;
import anye.rules.Question;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 用手机拍照上传: the QR code that opens the page on a phone, made when it is asked for. */
@Named
@ViewScoped
public class PhoneCodeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownPlacement shown;
    @Inject
    private OpenPhoneUpload openPhoneUpload;

    private Long id;
    private String question;
    private String code;
    private transient QrCode.Drawn drawn;

    public void open() {
        if (getFile().uncovered(question()).isEmpty()) {
            throw new Refusal(null, "declaration.phone.covered");
        }
    }

    /** For the months that still lack evidence. */
    public void make() {
        drawn = null;
        code = openPhoneUpload.open(id, question(), getFile().uncovered(question()));
    }

    private Question question() {
        try {
            return Question.valueOf(question);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(null, "access.notFound");
        }
    }

    public PlacementFile getFile() {
        return shown.file(id);
    }

    public String getMonths() {
        return getFile().uncovered(question()).toString();
    }

    /** Null until it is asked for. */
    public String getCode() {
        return code;
    }

    /** Where a phone types the code by hand. */
    public String getAddress() {
        return Installation.address() + "/phone/upload.xhtml";
    }

    /** What a phone scans. */
    public QrCode.Drawn getDrawn() {
        if (drawn == null) {
            drawn = QrCode.drawn(getAddress() + "?code=" + code);
        }
        return drawn;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
