package anye.access;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import anye.kernel.Installation;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A cookie that only we read. Where our address is encrypted its name has the prefix with which browsers refuse it from any
 * other host, and from ours when it is not encrypted.
 */
final class OwnCookie {

    private OwnCookie() {
    }

    static String name(String plain) {
        return (isEncrypted() ? "__Host-" : "") + plain;
    }

    static Cookie[] all(HttpServletRequest request) {
        return request.getCookies() == null ? new Cookie[0] : request.getCookies();
    }

    static Optional<String> value(String plain, HttpServletRequest request) {
        return Stream.of(all(request)).filter(cookie -> cookie.getName().equals(name(plain))).map(Cookie::getValue).findFirst();
    }

    /** @param age null for as long as the browser is open */
    static void set(String plain, String value, Duration age, HttpServletResponse response) {
        response.addHeader("Set-Cookie", name(plain) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (isEncrypted() ? "; Secure" : "") + (age == null ? "" : "; Max-Age=" + age.toSeconds()));
    }

    static void end(String plain, HttpServletResponse response) {
        set(plain, "", Duration.ZERO, response);
    }

    private static boolean isEncrypted() {
        return Installation.address().startsWith("https:");
    }
}
