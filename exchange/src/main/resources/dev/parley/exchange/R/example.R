# Reads the tables that parley export --to r has written and looks at them.
# Run it in the folder that holds claims.csv: Rscript R/example.R
# Base R suffices; igraph, if it is installed, draws the network.

read <- function(file) {
  read.csv(file, encoding = "UTF-8", check.names = FALSE, stringsAsFactors = FALSE, na.strings = character())
}
# A value that a spreadsheet would take for a formula has an apostrophe in front.
plain <- function(x) if (is.character(x)) sub("^'(?='*[-=+@\t\r])", "", x, perl = TRUE) else x
load_table <- function(file) {
  table <- read(file)
  table[] <- lapply(table, plain)
  table
}

claims <- load_table("claims.csv")
positions <- load_table("positions.csv")
nodes <- load_table("nodes.csv")
edges <- load_table("edges.csv")

cat(nrow(claims), "claims,", nrow(positions), "positions,", nrow(nodes), "nodes,", nrow(edges), "ties\n\n")

# Names that fit a terminal; the tables keep the whole ones.
short <- function(x) ifelse(nchar(x) > 28, paste0(substr(x, 1, 27), "~"), x)

cat("Claims by source and stance:\n")
by_source <- as.data.frame.matrix(table(claims$source, claims$stance))
by_source <- by_source[order(-rowSums(by_source), rownames(by_source)), , drop = FALSE]
print(data.frame(source = short(rownames(by_source)), by_source), row.names = FALSE)

cat("\nSources by proposals: claims for minus claims against\n")
claims$sign <- ifelse(claims$stance == "support", 1, -1)
net <- tapply(claims$sign, list(claims$source, claims$proposal), sum)
rownames(net) <- short(rownames(net))
print(net, na.print = ".")

# Start and end count UTF-16 code units; R counts code points, so take the evidence from its column.
dated <- claims[claims$date != "", ]
if (nrow(dated) > 0) {
  cat("\nClaims by month:\n")
  print(table(substr(dated$date, 1, 7), dated$stance))
}

if (requireNamespace("igraph", quietly = TRUE)) {
  network <- igraph::graph_from_data_frame(edges, directed = FALSE, vertices = nodes)
  if ("stance" %in% names(edges)) {
    igraph::E(network)$color <- c(support = "#0072B2", oppose = "#D55E00", mixed = "#999999")[edges$stance]
  }
  pdf("network.pdf")
  plot(network, vertex.size = 6, vertex.label.cex = 0.7)
  invisible(dev.off())
  cat("\nThe network is drawn in network.pdf\n")
}
