// Stage: XMLTree
