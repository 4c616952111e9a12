package anye.review.asking.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;

import anye.access.CurrentActor;
import anye.kernel.Division;
import anye.review.asking.ShowLooks;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 本人查询信息查看记录 at the window, to be printed. The number is never part of an address, and is forgotten once it was looked for. */
@Named
@ViewScoped
public class ShowLooksBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShowLooks showLooks;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    private String idNumber;
    private boolean cardSeen;
    private transient ShowLooks.Shown shown;

    public void show() {
        shown = null;
        shown = showLooks.show(idNumber, cardSeen);
        idNumber = null;
        cardSeen = false;
    }

    /** Null before anybody was looked for. */
    public ShowLooks.Shown getShown() {
        return shown;
    }

    public Division getOffice() {
        return actor.get().office();
    }

    public Instant getNow() {
        return clock.instant();
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public boolean isCardSeen() {
        return cardSeen;
    }

    public void setCardSeen(boolean cardSeen) {
        this.cardSeen = cardSeen;
    }
}
