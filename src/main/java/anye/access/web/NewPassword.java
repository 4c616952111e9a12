package anye.access.web;

import anye.kernel.Refusal;

/** A password typed twice. */
final class NewPassword {

    private NewPassword() {
    }

    static String of(String typed, String again) {
        if (!String.valueOf(typed).equals(again)) {
            throw new Refusal("again", "access.password.again.differs");
        }
        return typed;
    }
}
