package anye.dispatch;

/** By which paper an agency may dispatch in a place (《补充规定》第二条: 劳务派遣经营许可证（或备案）). */
public enum LicenceKind {
    /** 劳务派遣经营许可证, issued there. */
    LICENCE,
    /** A licence issued elsewhere, and a branch recorded there (劳务派遣分公司备案). */
    BRANCH
}
