package anye.shell.web;


import anye.declaration.DeclarationOverview;
import anye.declaration.ReviewStatus;

/** The one thing an employer should do next, and where. */
public enum NextThing {
    /** 单位信息 first. */
    PROFILE("/employer/edit.xhtml"),
    /** When the year is filed is not announced. */
    NOT_ANNOUNCED(null),
    /** The filing window has not opened yet. */
    NOT_YET(null),
    /** Nobody has been registered. */
    REGISTER("/declaration/placements.xhtml"),
    /** Nobody has been registered, and there is a list of the year before. */
    IMPORT("/declaration/roll-forward.xhtml"),
    /** Everybody of last year was verified ahead of the window: look over and confirm in one act. */
    CONFIRM("/declaration/confirm-ready.xhtml"),
    /** Somebody is 资料待完善. */
    FINISH("/declaration/placements.xhtml"),
    /** The office reviews; there is nothing to do but wait. */
    WAIT("/declaration/placements.xhtml"),
    /** Something was refused: accept it by name and month, or register again. */
    ANSWER("/declaration/placements.xhtml"),
    /** Everybody is confirmed: the step most often forgotten. */
    COMPLETE("/declaration/complete.xhtml"),
    /** 完成申报 is done. */
    DONE("/declaration/completed.xhtml"),
    /** The window has closed without 完成申报: 视为未安排残疾人就业. */
    TOO_LATE(null);

    private final String address;

    NextThing(String address) {
        this.address = address;
    }

    static NextThing of(DeclarationOverview overview, boolean lastYear) {
        if (overview.isCompleted()) {
            return DONE;
        }
        if (!overview.isWindowOpen()) {
            return switch (overview.windowState()) {
                case NOT_ANNOUNCED -> NOT_ANNOUNCED;
                case AHEAD -> NOT_YET;
                default -> TOO_LATE;
            };
        }
        var people = overview.counters();
        if (people.people() == 0) {
            return lastYear ? IMPORT : REGISTER;
        }
        if (people.of(ReviewStatus.INCOMPLETE) > 0) {
            return overview.isPrepared() ? CONFIRM : FINISH;
        }
        if (people.of(ReviewStatus.PENDING_REVIEW) > 0) {
            return WAIT;
        }
        return people.unanswered() > 0 ? ANSWER : COMPLETE;
    }

    /** Null when there is nothing to open. */
    public String getAddress() {
        return address;
    }

    public String getKey() {
        return "shell.home.next." + name();
    }
}
