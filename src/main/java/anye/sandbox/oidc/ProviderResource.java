package anye.sandbox.oidc;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import anye.kernel.Installation;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The provider's endpoints (OpenID Connect Discovery and Core, authorization code with PKCE). */
@Path("/")
@RequestScoped
public class ProviderResource {

    @Inject
    private Authorizations authorizations;

    @GET
    @Path(".well-known/openid-configuration")
    @Produces(MediaType.APPLICATION_JSON)
    public String discovery() {
        var issuer = Authorizations.issuer();
        return Json.createObjectBuilder()
                .add("issuer", issuer)
                .add("authorization_endpoint", issuer + "/authorize")
                .add("token_endpoint", issuer + "/token")
                .add("jwks_uri", issuer + "/jwks")
                .add("end_session_endpoint", issuer + "/end-session")
                .add("response_types_supported", Json.createArrayBuilder().add("code"))
                .add("subject_types_supported", Json.createArrayBuilder().add("public"))
                .add("id_token_signing_alg_values_supported", Json.createArrayBuilder().add("RS256"))
                .add("code_challenge_methods_supported", Json.createArrayBuilder().add("S256"))
                .add("token_endpoint_auth_methods_supported", Json.createArrayBuilder().add("client_secret_basic"))
                .add("authorization_response_iss_parameter_supported", true)
                .build().toString();
    }

    @GET
    @Path("jwks")
    @Produces(MediaType.APPLICATION_JSON)
    public String keys() {
        return new JWKSet(authorizations.publicKey()).toString();
    }

    @GET
    @Path("authorize")
    public Response authorize(@QueryParam("response_type") String type, @QueryParam("client_id") String client, @QueryParam("redirect_uri") String redirect,
            @QueryParam("state") String state, @QueryParam("nonce") String nonce, @QueryParam("code_challenge") String challenge,
            @QueryParam("code_challenge_method") String method, @QueryParam("login_hint") String hint) {
        if (!"code".equals(type)) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        return authorizations.ask(client, redirect, state, nonce, challenge, method, hint)
                .map(number -> Response.seeOther(URI.create(Installation.address() + "/sandbox/choose.xhtml?request=" + number)).build())
                .orElseGet(() -> Response.status(Response.Status.BAD_REQUEST).build());
    }

    @POST
    @Path("token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response token(@HeaderParam("Authorization") String authorization, @FormParam("grant_type") String grant, @FormParam("code") String code,
            @FormParam("redirect_uri") String redirect, @FormParam("code_verifier") String verifier) {
        var client = client(authorization);
        if (client == null) {
            return error(Response.Status.UNAUTHORIZED, "invalid_client");
        }
        if (!"authorization_code".equals(grant)) {
            return error(Response.Status.BAD_REQUEST, "unsupported_grant_type");
        }
        return authorizations.redeem(code, client, redirect, verifier)
                .map(token -> Response.ok(Json.createObjectBuilder().add("access_token", "none").add("token_type", "Bearer").add("expires_in", 300).add("id_token", token).build().toString())
                        .header("Cache-Control", "no-store").build())
                .orElseGet(() -> error(Response.Status.BAD_REQUEST, "invalid_grant"));
    }

    /** @return the client's id when its secret is right, else null */
    private String client(String authorization) {
        try {
            var pair = new String(Base64.getDecoder().decode(authorization.substring("Basic ".length())), StandardCharsets.UTF_8).split(":", 2);
            var id = URLDecoder.decode(pair[0], StandardCharsets.UTF_8);
            return authorizations.isClient(id, URLDecoder.decode(pair[1], StandardCharsets.UTF_8)) ? id : null;
        } catch (RuntimeException noCredentials) {
            return null;
        }
    }

    @GET
    @Path("end-session")
    public Response endSession(@QueryParam("post_logout_redirect_uri") String redirect) {
        var known = redirect != null && redirect.startsWith(Installation.address() + "/");
        return Response.seeOther(URI.create(known ? redirect : Installation.address() + "/sandbox/portal.xhtml")).build();
    }

    private static Response error(Response.Status status, String code) {
        return Response.status(status).entity(Json.createObjectBuilder().add("error", code).build().toString()).build();
    }
}
