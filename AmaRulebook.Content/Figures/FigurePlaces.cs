using AmaRulebook.Content.Chapters;
using AmaRulebook.Content.Files;
using AmaRulebook.Content.Markup;
using Markdig.Extensions.CustomContainers;

namespace AmaRulebook.Content.Figures;

/// <summary>The figures of the folder and where the chapters place them.</summary>
/// <param name="files">The figures' files, readable or not.</param>
/// <param name="figures">Those that could be read.</param>
internal sealed class FigurePlaces(IReadOnlyList<string> files, IReadOnlyList<Figure> figures)
{
    private readonly Dictionary<string, Figure> byName = figures.ToDictionary(figure => figure.Name);

    /// <summary>Notes places without a figure, a figure placed twice in one section, and figures without a place.</summary>
    public void Check(IReadOnlyList<ChapterDraft> chapters, bool areAllChaptersRead, ProblemList problems)
    {
        var placed = new HashSet<string>();
        foreach (var (chapter, section) in chapters.SelectMany(chapter => chapter.Sections.Select(section => (chapter, section))))
        {
            var here = new HashSet<string>();
            foreach (var box in section.Part.Blocks.OfType<CustomContainer>().Where(BoxName.IsFigure))
            {
                var name = BoxName.Argument(box);
                placed.Add(name);
                if (Ids.IsName(name) && !files.Contains(ContentFolder.PathOfFigure(name)))
                {
                    problems.Add(chapter.File, box.Line + 1, $"図「{name}」がありません。「{ContentFolder.PathOfFigure(name)}」を置くか、名前を直してください。");
                }
                else if (!here.Add(name))
                {
                    problems.Add(chapter.File, box.Line + 1, $"図「{name}」は、この節にもう置かれています。どちらかを消してください。");
                }
            }
        }

        if (areAllChaptersRead)
        {
            figures.Where(figure => !placed.Contains(figure.Name)).ToList().ForEach(figure => problems.Add(
                ContentFolder.PathOfFigure(figure.Name),
                0,
                $"この図は、どの章にも置かれていません。章の中に「::: figure {figure.Name}」と書くか、ファイルを消してください。"));
        }
    }

    /// <summary>The HTML of a section with the drawings in their places.</summary>
    public string Fill(string html, string sectionId)
    {
        foreach (var figure in byName.Values)
        {
            html = html.Replace(Slot(figure.Name), $"""<figure class="drawing">{figure.Svg(sectionId)}""", StringComparison.Ordinal);
        }

        return html;
    }

    /// <summary>What stands for a figure until its place is known. An author's text can't be it: HTML in a text is escaped.</summary>
    public static string Slot(string name) => $"""<figure class="drawing" data-figure="{name}">""";
}
