/** Commitments over HTTP. */
package anye.letter.api.commitment;
