# Prints what metafor makes of each data set of metadat that it can turn into values with variances, a number a line:
# set, method, name, number. Tolerances are tight, so that its numbers are exact where it searches.
suppressMessages({
  library(metafor)
  library(metadat)
})
tight <- list(threshold = 1e-13, tol = 1e-13, maxiter = 1e5, tau2.max = 1e8)

measured <- function(frame) {
  has <- function(...) all(c(...) %in% names(frame))
  if (has("yi", "vi")) return(frame[, c("yi", "vi")])
  if (has("yi", "sei")) return(data.frame(yi = frame$yi, vi = frame$sei^2))
  if (has("ai", "n1i", "ci", "n2i")) return(escalc("OR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = frame))
  if (has("tpos", "tneg", "cpos", "cneg")) return(escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = frame))
  if (has("m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i"))
    return(escalc("SMD", m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = frame))
  if (has("ri", "ni")) return(escalc("ZCOR", ri = ri, ni = ni, data = frame))
  NULL
}

say <- function(set, method, name, numbers) {
  cat(sprintf("%s,%s,%s,%.17g\n", set, method, name, as.numeric(numbers)), sep = "")
}

pooled <- function(set, method, test, yi, vi) {
  fit <- rma(yi, vi, method = method, test = test, control = tight)
  label <- paste(method, test)
  between <- predict(fit)
  say(set, label, "estimate", fit$beta)
  say(set, label, "standard_error", fit$se)
  say(set, label, "low", fit$ci.lb)
  say(set, label, "high", fit$ci.ub)
  if (method != "EE") {
    say(set, label, "tau2", fit$tau2)
    say(set, label, "prediction_low", between$pi.lb)
    say(set, label, "prediction_high", between$pi.ub)
  }
  if (test != "z") return(invisible())
  say(set, label, "q", fit$QE)
  say(set, label, "q_p", fit$QEp)
  say(set, label, "i2", fit$I2 / 100)
  say(set, label, "h2", fit$H2)
  if (method == "REML") {
    profile <- tryCatch(confint(fit, control = tight)$random, error = function(problem) NULL)
    if (!is.null(profile)) {
      say(set, label, "tau2_low", profile["tau^2", "ci.lb"])
      say(set, label, "tau2_high", profile["tau^2", "ci.ub"])
    }
    if (length(yi) <= 100) {
      each <- influence(fit)$inf
      say(set, label, "influence_residual", each$rstudent)
      say(set, label, "influence_cook", each$cook.d)
      say(set, label, "influence_dffits", each$dffits)
    }
  }
}

sloped <- function(set, method, test, yi, vi) {
  fit <- rma(yi, vi, mods = ~ sqrt(vi), method = method, test = test, control = tight)
  label <- paste("line", method, test)
  say(set, label, "intercept", fit$beta[1])
  say(set, label, "intercept_error", fit$se[1])
  say(set, label, "slope", fit$beta[2])
  say(set, label, "slope_error", fit$se[2])
  say(set, label, "slope_p", fit$pval[2])
  say(set, label, "tau2", fit$tau2)
  say(set, label, "q", fit$QE)
}

compare_all <- function(set, yi, vi) {
  say(set, "", "yi", yi)
  say(set, "", "vi", vi)
  for (method in c("EE", "DL", "PM", "ML", "REML")) for (test in c("z", "knha", "adhoc")) {
    pooled(set, method, test, yi, vi)
    if (length(unique(vi)) > 1) sloped(set, method, test, yi, vi)
  }
}

made <- list(
  made.agreeing = list(yi = c(10.1, 9.8, 10.3, 10.05), sei = c(0.2, 0.3, 0.25, 0.1)),
  made.scattered = list(yi = c(-3.2, 1.5, 0.4, 6.1, 2.2, -1.7, 3.3), sei = c(0.5, 0.4, 1.1, 0.7, 0.9, 0.3, 0.6)),
  made.outlying = list(yi = c(493.7, 493.6, 493.65, 493.62, 495.1), sei = c(0.01, 0.02, 0.05, 0.04, 0.2)))
for (set in names(made)) compare_all(set, made[[set]]$yi, made[[set]]$sei^2)
if ("--made" %in% commandArgs(trailingOnly = TRUE)) quit()

for (set in sub(" .*", "", data(package = "metadat")$results[, "Item"])) {
  place <- new.env()
  data(list = set, package = "metadat", envir = place)
  frame <- get(set, envir = place)
  rows <- if (is.data.frame(frame)) suppressWarnings(measured(frame)) else NULL
  if (is.null(rows)) next
  rows <- rows[complete.cases(rows[, c("yi", "vi")]) & rows$vi > 0, ]
  yi <- as.numeric(rows$yi)
  vi <- as.numeric(rows$vi)
  if (length(yi) < 3 || length(yi) > 200) next
  compare_all(set, yi, vi)
}
