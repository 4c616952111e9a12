/** Pages of the office: the queue, one case, withdrawals; and what a reviewer decided, for the employer. */
package anye.review.web;
