package anye.sandbox.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import anye.kernel.Installation;
import anye.sandbox.Authorizations;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The OpenID provider of the pretend portal: discovery, authorization code with PKCE, token, keys, end of session. */
@WebServlet("/sandbox/oidc/*")
public class OidcServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Authorizations authorizations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/.well-known/openid-configuration" -> say(response, discovery());
            case "/jwks" -> write(response, authorizations.publicKeys());
            case "/authorize" -> authorize(request, response);
            case "/end-session" -> endSession(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static JsonObjectBuilder discovery() {
        var issuer = Authorizations.issuer();
        return Json.createObjectBuilder().add("issuer", issuer)
                .add("authorization_endpoint", issuer + "/authorize").add("token_endpoint", issuer + "/token")
                .add("jwks_uri", issuer + "/jwks").add("end_session_endpoint", issuer + "/end-session")
                .add("response_types_supported", Json.createArrayBuilder().add("code"))
                .add("subject_types_supported", Json.createArrayBuilder().add("public"))
                .add("id_token_signing_alg_values_supported", Json.createArrayBuilder().add("RS256"))
                .add("code_challenge_methods_supported", Json.createArrayBuilder().add("S256"))
                .add("token_endpoint_auth_methods_supported", Json.createArrayBuilder().add("client_secret_basic"))
                .add("authorization_response_iss_parameter_supported", true);
    }

    private void authorize(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var client = request.getParameter("client_id");
        var redirect = request.getParameter("redirect_uri");
        if (!Authorizations.knows(client, redirect) || !"code".equals(request.getParameter("response_type"))
                || !"S256".equals(request.getParameter("code_challenge_method")) || request.getParameter("code_challenge") == null
                || request.getParameter("state") == null || request.getParameter("nonce") == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var asked = authorizations.ask(client, redirect, request.getParameter("state"), request.getParameter("nonce"),
                request.getParameter("code_challenge"), request.getParameter("login_hint"));
        response.sendRedirect("/sandbox/choose.xhtml?request=" + asked);
    }

    /** Only back to where this application ends: a pretend portal is no open door either. */
    private static void endSession(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var after = Installation.address() + "/access/signed-out.xhtml";
        response.sendRedirect(after.equals(request.getParameter("post_logout_redirect_uri")) ? "/access/signed-out.xhtml" : "/sandbox/portal.xhtml");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"/token".equals(request.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var client = client(request.getHeader("Authorization"));
        if (client.isEmpty() || !"authorization_code".equals(request.getParameter("grant_type"))) {
            refuse(response, "invalid_request");
            return;
        }
        var token = authorizations.exchange(request.getParameter("code"), client.get()[0], client.get()[1], request.getParameter("redirect_uri"),
                request.getParameter("code_verifier"));
        if (token.isEmpty()) {
            refuse(response, "invalid_grant");
            return;
        }
        // there is nothing that an access token would open
        say(response, Json.createObjectBuilder().add("access_token", "none").add("token_type", "Bearer").add("expires_in", 60).add("id_token", token.get()));
    }

    /** Name and secret by HTTP Basic, each form-encoded (RFC 6749, 2.3.1). */
    private static Optional<String[]> client(String header) {
        if (header == null || !header.startsWith("Basic ")) {
            return Optional.empty();
        }
        try {
            var both = new String(Base64.getDecoder().decode(header.substring("Basic ".length())), StandardCharsets.UTF_8).split(":", 2);
            return both.length != 2 ? Optional.empty() : Optional.of(new String[] {
                URLDecoder.decode(both[0], StandardCharsets.UTF_8), URLDecoder.decode(both[1], StandardCharsets.UTF_8)});
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static void refuse(HttpServletResponse response, String error) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        say(response, Json.createObjectBuilder().add("error", error));
    }

    private static void say(HttpServletResponse response, JsonObjectBuilder answer) throws IOException {
        write(response, answer.build().toString());
    }

    private static void write(HttpServletResponse response, String json) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
