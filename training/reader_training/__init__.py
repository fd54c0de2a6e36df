"""The training of Parley's reader: one encoder that reads attributions, holders, stances and evidence in one pass.

Flow: sources -> data (items) -> epochs (order) -> batches (arrays) -> model -> losses; calibrate, export, evaluate.
Modules up to `batches`, and `metrics`, `claims`, `calibration`, do without torch, so that their tests run anywhere.
"""
