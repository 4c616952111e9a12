/** Pages of the employer's own data. */
package anye.employer.web;
