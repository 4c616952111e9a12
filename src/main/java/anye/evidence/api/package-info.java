/** Files over HTTP. */
package anye.evidence.api;
