package anye.letter;

import java.time.Instant;

/** 年审认证 where it is an act of its own (Zhejiang): from now on the letter can be had and the result be sent. */
public record CertificationConfirmed(long declarationId, Instant at) {
}
