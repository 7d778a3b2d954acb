package dev.socrates.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.socrates.api.ProviderServer.Lie;
import java.util.Map;

/// Signs the ID tokens of [ProviderServer], or does not, as it is told to lie.
final class IdTokens {

    private final RSAKey key = generated();
    private final RSAKey otherKey = generated();

    /// For those who check signatures.
    Map<String, Object> keys() {
        return new JWKSet(key.toPublicJWK()).toJSONObject();
    }

    String of(JWTClaimsSet claims, Lie lie) {
        try {
            return switch (lie) {
                case UNSIGNED -> new PlainJWT(claims).serialize();
                case SIGNED_WITH_THE_CLIENT_SECRET ->
                    signed(claims, JWSAlgorithm.HS256, new MACSigner(ProviderServer.SECRET));
                case SIGNED_WITH_ANOTHER_KEY -> signed(claims, JWSAlgorithm.RS256, new RSASSASigner(otherKey));
                default -> signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("one").build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
