/** Papers of corrections over HTTP. */
package anye.employer.api;
