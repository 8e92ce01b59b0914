using AmaRulebook.Content.Links;

namespace AmaRulebook.Content.Terms;

/// <summary>A term that was read, with the lines that checks name.</summary>
internal sealed record TermDraft(Term Term, int Line, int SectionsLine, int RelatedLine)
{
    public LinkTarget TargetIn(string file) => new($"term-{Term.Id}", "/glossary", file, Line, IsSection: false);
}
