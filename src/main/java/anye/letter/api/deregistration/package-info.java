/** Signed applications for deregistration over HTTP. */
package anye.letter.api.deregistration;
