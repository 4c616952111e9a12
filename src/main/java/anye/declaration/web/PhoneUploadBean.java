package anye.declaration.web;

import java.io.Serializable;
import java.util.List;

import anye.declaration.PhonePage;
import anye.declaration.UploadByPhone;
import anye.evidence.web.Uploads;
import anye.kernel.Time;
import anye.kernel.web.ClientAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

/** The page on the phone: the code, then the pictures. */
@Named
@ViewScoped
public class PhoneUploadBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UploadByPhone uploadByPhone;
    @Inject
    private HttpServletRequest request;

    private String code;
    private PhonePage page;
    private boolean done;
    private transient List<Part> files;

    /** With the code of the QR code nothing has to be typed. */
    public void open() {
        if (code != null && !code.isBlank()) {
            enter();
        }
    }

    public void enter() {
        page = uploadByPhone.look(code, ClientAddress.of(request));
    }

    public void send() {
        done = false;
        page = uploadByPhone.upload(code, ClientAddress.of(request), Uploads.received(files, "files"));
        done = true;
    }

    /** Null until a good code is there. */
    public PhonePage getPage() {
        return page;
    }

    public boolean isDone() {
        return done;
    }

    public String getUntil() {
        return Time.minute(page.until());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
