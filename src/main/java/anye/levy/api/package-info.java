/** The proofs of an application over HTTP. */
package anye.levy.api;
