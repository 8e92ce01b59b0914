using Markdig.Syntax;

namespace AmaRulebook.Content.Markup;

/// <summary>A heading with what stands under it, up to the next heading.</summary>
/// <param name="Id">The id that the heading names; empty where it names none (a problem then).</param>
/// <param name="Level">2 for <c>##</c>, 3 for <c>###</c>.</param>
/// <param name="Heading">The heading's words.</param>
/// <param name="Line">The heading's line.</param>
/// <param name="Blocks">What stands under it.</param>
internal sealed record HeadedPart(string Id, int Level, string Heading, int Line, IReadOnlyList<Block> Blocks);
