/** Pages for agencies, hosts and the office of the place. */
package anye.dispatch.web;
