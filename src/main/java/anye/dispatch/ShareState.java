package anye.dispatch;

/** PROPOSED goes to CONFIRMED or DECLINED by the other side, or to WITHDRAWN by the one who proposed; CONFIRMED to REPLACED by a later share. */
public enum ShareState {
    PROPOSED, CONFIRMED, DECLINED, WITHDRAWN, REPLACED
}
